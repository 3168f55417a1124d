import sharp from 'sharp';
import { href } from '../../components/href.ts';
import { handboksadress, readHandboksbild, type Handbokssida } from '../../read/handbok.ts';
import { renderMarkdown } from '../../read/render.ts';

/** The parts of a chapter as its page shows them: text as HTML, pictures with their size, so that nothing moves. */
export function renderDelar({ delar }: Handbokssida, base: string) {
	return Promise.all(
		delar.map(async (del) => {
			if (typeof del === 'string') return (await renderMarkdown(del, base)).html;
			const { width, height } = await sharp(readHandboksbild(del.fil)).metadata();
			return { src: href(`${handboksadress()}bilder/${del.fil}`), alt: del.alt, width, height };
		}),
	);
}
