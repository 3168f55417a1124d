/** Keeps the address in step with what is searched for, and the back button right. */
export interface Address {
	/** While the reader types: the address follows, but leaves no trace in the history. */
	follow(search: string): void;
	/** A finished search: the one before it stays behind in the history, as it was when it was finished. */
	commit(search: string): void;
	/** The reader has gone back or forward to this search. */
	arrived(search: string): void;
}

/** The part of the browser's history that is written to. */
export type HistoryLike = Pick<History, 'pushState' | 'replaceState'>;

/** An address bar that starts at a finished search; `path` is the address without it. */
export function createAddress(history: HistoryLike, path: string, start: string): Address {
	let finished = start;
	let shown = start;
	return {
		follow(search) {
			if (search === shown) return;
			history.replaceState(null, '', path + search);
			shown = search;
		},
		commit(search) {
			if (search === finished) {
				this.follow(search);
				return;
			}
			this.follow(finished);
			history.pushState(null, '', path + search);
			finished = search;
			shown = search;
		},
		arrived(search) {
			finished = search;
			shown = search;
		},
	};
}
