// WCAG 2.2, 1.4.13: what hovering or focusing shows can be dismissed without moving the pointer or the focus.
document.addEventListener('keydown', ({ key }) => {
	if (key !== 'Escape') return;
	for (const box of document.querySelectorAll('.begreppsruta:is(:hover, :focus-within)')) {
		box.classList.add('dold');
		const restore = (): void => {
			box.classList.remove('dold');
		};
		box.addEventListener('pointerleave', restore, { once: true });
		box.addEventListener('focusout', restore, { once: true });
	}
});
