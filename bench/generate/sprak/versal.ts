/** A text with its first letter large. */
export function versal(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The genitive of a name or a noun phrase; what ends in s has it already. */
export function genitiv(text: string): string {
	return /[sxz]$/.test(text) ? text : `${text}s`;
}
