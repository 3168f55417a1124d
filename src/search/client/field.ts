import type { Engine } from './engine.ts';
import { browserMinne } from './minne.ts';

/** Every search field of the site carries this. */
const FIELD = 'input[data-sokfalt]';

let engine: Promise<Engine> | undefined;

const dialog = document.getElementById('sokdialog');

// The search page loads the engine for itself.
for (const field of document.querySelectorAll<HTMLInputElement>(`${FIELD}:not([data-sokfalt='sida'])`)) {
	field.addEventListener('focus', warm, { once: true });
	if (dialog && field.dataset.sokfalt === 'huvud') {
		// Whoever comes by keyboard has a field that works as it is; a click asks for the search itself.
		field.addEventListener('pointerdown', (event) => {
			event.preventDefault();
			openDialog(field);
		});
	}
}

document.addEventListener('keydown', (event) => {
	const { key, ctrlKey, altKey, metaKey, target } = event;
	if (key !== '/' || ctrlKey || altKey || metaKey || event.isComposing || isTyping(target)) return;
	if (!browserMinne().snabbtangent) return;
	const field = document.querySelector<HTMLInputElement>(FIELD);
	if (!field) return;
	event.preventDefault();
	if (dialog) openDialog(field);
	else focus(field);
});

/** Opens the dialog; where it does not load, the field works as it is. */
function openDialog(field: HTMLInputElement): void {
	import('./dialog.ts').then(
		(loaded) => {
			loaded.openDialog();
		},
		() => {
			focus(field);
		},
	);
}

function focus(field: HTMLInputElement): void {
	field.focus();
	field.select();
}

/** Fetches into the browser's cache what the search page will need, while the reader is still typing. */
function warm(): void {
	engine ??= import('./engine.ts').then(({ siteEngine }) => siteEngine());
	engine.then(
		(loaded) => {
			loaded.warm();
		},
		() => {
			// The search page tells the reader if it cannot load either.
		},
	);
}

function isTyping(target: EventTarget | null): boolean {
	return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
