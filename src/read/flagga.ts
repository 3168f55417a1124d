/**
 * What is wrong with an option of a command, as a line to the editor that stands before its help.
 * @param error what `parseArgs` of `node:util` threw
 * @returns empty where the error names no option
 */
export function felskrivenFlagga(error: unknown): string {
	if (!(error instanceof Error)) return '';
	const [, option] = /'(--?[^' ]+)/.exec(error.message) ?? [];
	if (option === undefined) return '';
	const arOkand = 'code' in error && error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
	return `Flaggan ${option} ${arOkand ? 'finns inte' : 'saknar sitt värde, eller ska inte ha något'}.\n\n`;
}
