import { antal } from '../text/antal.ts';

/** The last two days on which the reader was here, kept in their own browser and only when they ask for it. */
interface Besok {
	readonly nu: string;
	readonly forra?: string;
}

const KEY = 'oppna-arenden.besok';
const today = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Stockholm' }).format(new Date());
const row = document.querySelector<HTMLElement>('[data-nytt-val]');
const box = row?.querySelector<HTMLInputElement>('input');
const text = row?.querySelector<HTMLElement>('[data-nytt-text]');

if (row && !canStore()) row.hidden = true;
else if (row && box && text) {
	box.disabled = false;
	const before = read();
	box.checked = before !== undefined;
	if (before) show(text, visit(before));
	box.addEventListener('change', () => {
		for (const mark of document.querySelectorAll('.nytt-marke')) mark.remove();
		text.textContent = box.checked ? 'Från och med nästa besök märks det som har kommit till.' : 'Dagen är raderad.';
		if (box.checked) write({ nu: today });
		else localStorage.removeItem(KEY);
	});
}

/** A new day makes the day before it the last visit. */
function visit(before: Besok): Besok {
	const now = before.nu === today ? before : { nu: today, forra: before.nu };
	write(now);
	return now;
}

function show(status: HTMLElement, { forra }: Besok): void {
	if (forra === undefined) return;
	const items = [...document.querySelectorAll<HTMLElement>('[data-nytt]')];
	// What came on the day of the visit may have come after it.
	const fresh = items.filter(({ dataset }) => (dataset.nytt ?? '') >= forra);
	for (const item of fresh) {
		const mark = document.createElement('strong');
		mark.className = 'nytt-marke liten';
		mark.textContent = 'Nytt sedan ditt senaste besök';
		item.prepend(mark);
	}
	status.textContent = `Du var här senast ${forra}. ${antal(fresh.length, 'post', 'poster')} på sidan är nya eller ändrade sedan dess.`;
}

function read(): Besok | undefined {
	try {
		const value = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Partial<Besok> | null;
		if (typeof value?.nu !== 'string') return undefined;
		return { nu: value.nu, ...(typeof value.forra === 'string' && { forra: value.forra }) };
	} catch {
		return undefined;
	}
}

function write(besok: Besok): void {
	localStorage.setItem(KEY, JSON.stringify(besok));
}

/** Some browsers refuse storage; then there is nothing to offer. */
function canStore(): boolean {
	try {
		localStorage.getItem(KEY);
		return true;
	} catch {
		return false;
	}
}
