/** Why a file cannot be imported, in one sentence to the editor. The other files of the same run go on. */
export class ImportFel extends Error {}
