/** @param {import('@11ty/eleventy').UserConfig} config */
export default function configure(config) {
	config.setQuietMode(true);
	config.addPassthroughCopy('content/arenden/*/kallor');
	config.addFilter('first', (items, count) => items.slice(0, count));
	config.addFilter('under', (items, url) => items.filter((item) => item.url !== url && item.url.startsWith(url)));
	for (const kind of ['arenden', 'personer', 'organ', 'amnen', 'begrepp'])
		config.addCollection(kind, (api) => api.getFilteredByGlob(`content/${kind}/**/*.md`));
	return {
		dir: { input: 'content', includes: '../_includes', output: 'ut' },
		markdownTemplateEngine: false,
		htmlTemplateEngine: 'njk',
	};
}
