/** Shows every copy button of the page where the browser can copy, and makes it copy what it names. */
export function kopieringsknappar(): void {
	for (const knapp of document.querySelectorAll<HTMLButtonElement>('button[data-kopiera]')) {
		const kalla = document.getElementById(knapp.dataset.kopiera ?? '');
		if (!kalla || !('clipboard' in navigator) || !knapp.hidden) continue;
		knapp.hidden = false;
		const text = knapp.textContent;
		knapp.addEventListener('click', () => {
			void navigator.clipboard.writeText(kalla.textContent.trim()).then(
				() => {
					say(knapp, 'Kopierat');
				},
				() => {
					say(knapp, 'Gick inte att kopiera');
				},
			);
		});
		knapp.addEventListener('blur', () => {
			knapp.textContent = text;
			knapp.removeAttribute('aria-live');
		});
	}
}

/** The button itself says what happened, also to who listens. */
function say(knapp: HTMLButtonElement, text: string): void {
	knapp.setAttribute('aria-live', 'polite');
	knapp.removeAttribute('aria-label');
	knapp.textContent = text;
}
