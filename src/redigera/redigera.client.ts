import type { Lage } from './konfiguration.ts';

// What /redigera/ loads, and no other page. The interface itself comes once the editor has chosen how to use it.

const sida = document.querySelector<HTMLElement>('#redigera');
const status = document.querySelector<HTMLElement>('#redigera--lage');

for (const knapp of sida?.querySelectorAll<HTMLButtonElement>('button[data-lage]') ?? []) {
	const lage = knapp.dataset.lage as Lage;
	const hinder = lage === 'lokalt' ? lokaltHinder() : undefined;
	if (hinder === undefined)
		knapp.addEventListener('click', () => {
			void start(lage);
		});
	else {
		knapp.disabled = true;
		knapp.after(Object.assign(document.createElement('p'), { textContent: hinder }));
	}
	knapp.hidden = false;
}

/** Why a folder cannot be opened: browsers give a page one only from the computer itself, and not all of them. */
function lokaltHinder(): string | undefined {
	if (!/^(?:127\.0\.0\.1|(?:.+\.)?localhost)$/.test(location.hostname))
		return 'Det går bara när webbplatsen visas från din egen dator, med npm start eller npm run dev.';
	if (!('showDirectoryPicker' in globalThis))
		return 'Den här webbläsaren kan inte öppna en mapp. Använd Chrome, Edge eller en annan Chromium.';
	return undefined;
}

async function start(lage: Lage): Promise<void> {
	if (status) status.textContent = 'Hämtar redigeringen …';
	try {
		const { oppna } = await import('./program.ts');
		await oppna(lage, { konfiguration: sida?.dataset.konfiguration ?? '', prov: sida?.dataset.prov ?? '' });
	} catch (fel) {
		if (status) status.textContent = 'Redigeringen kunde inte hämtas. Ladda om sidan och försök igen.';
		throw fel;
	}
}
