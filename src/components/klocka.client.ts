import { antal } from '../text/antal.ts';

/** Days until the reader's today, by the Swedish calendar; a clock that is set before the date says nothing. */
const today = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Stockholm' }).format(new Date());

for (const place of document.querySelectorAll<HTMLElement>('[data-dagar-sedan]')) {
	const days = daysUntilToday(place.dataset.dagarSedan ?? '');
	if (days >= 0) show(place, `I dag har det gått ${antal(days, 'dag', 'dagar')} sedan det väcktes.`);
}
for (const place of document.querySelectorAll<HTMLElement>('[data-passerat]')) {
	const days = daysUntilToday(place.dataset.passerat ?? '');
	if (days > 0) show(place, `Dagen passerade för ${antal(days, 'dag', 'dagar')} sedan.`);
	else if (days < 0) show(place, `Dit är det ${antal(-days, 'dag', 'dagar')}.`);
}

function daysUntilToday(dag: string): number {
	return Math.round((Date.parse(today) - Date.parse(dag)) / 86_400_000);
}

function show(place: HTMLElement, text: string): void {
	place.textContent = text;
	place.hidden = false;
}
