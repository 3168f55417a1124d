import { fold } from './fold.ts';

/** A registration number taken apart; `ra` keeps it exactly as it was printed. */
export interface Diarienummer {
	readonly ra: string;
	/** Letters of the body that keeps the series, as printed; absent in forms that do not name it. */
	readonly organ?: string;
	readonly ar: number;
	readonly lopnummer: number;
	/** Classification code; part of the printed number, not of the key. */
	readonly klass?: string;
}

const ORGAN = String.raw`(?<organ>[A-ZÅÄÖ]{2,6})`;
const AR = String.raw`(?<ar>(?:19|20)\d{2})`;
const LOP = String.raw`(?<lop>\d{1,7})`;
const KLASS = String.raw`(?<klass>\d{1,4}(?:\.\d{1,4})*)`;

// One pattern for each form seen in the municipalities' own documents (../../docs/terms.md lists them with examples).
const FORMS: readonly RegExp[] = [
	`${ORGAN}[- ]${AR}/${LOP}(?:\\.${KLASS})?`, // KS-2022/1011.107, KS 2014/742.912, KS-2015/31
	`${ORGAN}/${AR}:${LOP}`, // KS/2016:51
	`${ORGAN}/${AR}/${LOP}(?:/${KLASS})?`, // KS/2019/0001/0009
	`${ORGAN}[- ]${AR}-${LOP}`, // KS 2023-00123
	`${AR}/${ORGAN} ${LOP}(?: ${KLASS})?`, // 2018/KS 0290 10
	`${AR}-${ORGAN}${LOP}/${KLASS}`, // 2013-KS0548/003
	`${ORGAN} ${LOP}/${AR}`, // ITVT 7/2019
	`${AR}[-/]${LOP}`, // 2016-000003, 2021/101
].map((form) => new RegExp(`^${form}$`));

/**
 * Reads a registration number in any of the forms that Swedish municipalities print.
 * A leading "Dnr", "Diarienr" or "Diarienummer", other dashes and doubled spaces are accepted; `ra` keeps the text.
 * @returns the number, or `undefined` for other text (a minutes item such as `§ 63/20` is not one).
 */
export function parseDiarienummer(ra: string): Diarienummer | undefined {
	const text = ra
		.replace(/^\s*(?:dnr|diarienr|diarienummer)\.?:?\s*/i, '')
		.replace(/[\u2010-\u2013]/g, '-')
		.replace(/\s+/g, ' ')
		.trim();
	for (const form of FORMS) {
		const parts = form.exec(text)?.groups;
		if (!parts) continue;
		const { organ, ar, lop, klass } = parts;
		return {
			ra,
			ar: Number(ar),
			lopnummer: Number(lop),
			...(organ && { organ }),
			...(klass && { klass }),
		};
	}
	return undefined;
}

/**
 * The key under which a number is unique within one municipality: organ, year and serial, never the number alone, for
 * each nämnd keeps a series of its own. `KS-2022/1011.107` and `KS 2022/1011` give the same key.
 */
export function diarienummerKey({ organ, ar, lopnummer }: Diarienummer): string {
	return [organ ? fold(organ) : '', ar, lopnummer].filter((part) => part !== '').join('-');
}
