import { defaultSchema, type Options } from 'rehype-sanitize';

/**
 * What rendered content may hold. An allow-list: text structure, links to https, mailto and tel, footnotes and tables;
 * no images from elsewhere, no styles, no scripts, no forms.
 */
export const SANITIZE_SCHEMA: Options = {
	...defaultSchema,
	clobberPrefix: '',
	tagNames: [
		...['a', 'blockquote', 'br', 'code', 'em', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'li', 'ol', 'p', 'pre', 'section'],
		...['strong', 'sup', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'],
	],
	attributes: {
		a: [
			'ariaDescribedBy',
			'ariaLabel',
			'dataFootnoteBackref',
			'dataFootnoteRef',
			'href',
			['className', 'data-footnote-backref'],
		],
		h2: ['id', ['className', 'sr-only']],
		ol: ['start'],
		section: ['dataFootnotes', ['className', 'footnotes']],
		td: ['align'],
		th: ['align'],
		'*': ['id'],
	},
	protocols: { href: ['https', 'mailto', 'tel'] },
	required: {},
	strip: ['script', 'style'],
};
