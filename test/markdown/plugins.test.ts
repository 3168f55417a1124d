import type { Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { VFile } from 'vfile';
import { rehypeLankar } from '../../src/markdown/rehype-lankar.ts';
import { rehypeRubriker } from '../../src/markdown/rehype-rubriker.ts';
import { rehypeTabeller } from '../../src/markdown/rehype-tabeller.ts';

const text = (value: string) => ({ type: 'text' as const, value });

function tree(): Root {
	return {
		type: 'root',
		children: [
			{ type: 'element', tagName: 'h2', properties: {}, children: [text('Beslut')] },
			{
				type: 'element',
				tagName: 'p',
				properties: {},
				children: [{ type: 'element', tagName: 'a', properties: { href: '/om/' }, children: [] }],
			},
			{ type: 'element', tagName: 'table', properties: {}, children: [] },
			{
				type: 'element',
				tagName: 'sup',
				properties: {},
				children: [{ type: 'element', tagName: 'a', properties: { dataFootnoteRef: true }, children: [text('1')] }],
			},
		],
	};
}

const PLUGINS = {
	rehypeLankar: rehypeLankar({ base: '/oppna-arenden/' }),
	rehypeRubriker: rehypeRubriker(),
	rehypeTabeller: rehypeTabeller(),
};

describe.each(Object.entries(PLUGINS))('%s()', (_, transform) => {
	it('changes something the first time and nothing the second', () => {
		const once = tree();
		transform(once, new VFile());
		expect(once).not.toEqual(tree());
		const twice = structuredClone(once);
		transform(twice, new VFile());
		expect(twice).toEqual(once);
	});

	it('keeps no state between texts', () => {
		const [one, other] = [tree(), tree()];
		transform(one, new VFile());
		transform(other, new VFile());
		expect(other).toEqual(one);
	});
});
