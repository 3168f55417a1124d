/** What a subject is made of: its words and what people propose in it. */
export interface Amnestabell {
	readonly id: string;
	readonly namn: string;
	readonly beskrivning: string;
	/** Id of the nämnd that answers for it. */
	readonly namnd: string;
	/** Classification code in a diarienummer. */
	readonly klass: string;
	/** Nouns, in the notation of `substantiv()`. */
	readonly ord: string;
	/** First parts of compounds. */
	readonly leder: string;
	/** Who is concerned, definite plural or singular, with commas between. */
	readonly aktorer: string;
	/** Provisions with the year from which they may be cited, `2011 10 kap. 32 § skollagen (2010:800)`. */
	readonly lagrum: readonly string[];
	readonly forslag: readonly Forslag[];
	/** Sentences that only this subject has; the notation is that of `mall()`. */
	readonly meningar: readonly string[];
}

/** Something that a motion may propose. */
interface Forslag {
	readonly titel: string;
	/** The matter as running text names it, definite: "cykelvägen mellan A och B". */
	readonly sak: string;
	/** What is proposed, each an att-clause without "att". */
	readonly att: readonly string[];
}
