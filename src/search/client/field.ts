import type { Engine } from './engine.ts';

/** Every search field of the site carries this. */
const FIELD = 'input[data-sokfalt]';

let engine: Promise<Engine> | undefined;

// The search page loads the engine for itself.
for (const field of document.querySelectorAll(`${FIELD}:not([data-sokfalt='sida'])`)) {
	field.addEventListener('focus', warm, { once: true });
}

document.addEventListener('keydown', (event) => {
	const { key, ctrlKey, altKey, metaKey, target } = event;
	if (key !== '/' || ctrlKey || altKey || metaKey || event.isComposing || isTyping(target)) return;
	const field = document.querySelector<HTMLInputElement>(FIELD);
	if (!field) return;
	event.preventDefault();
	field.focus();
	field.select();
});

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
