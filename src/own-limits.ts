/**
 * All limits of own records, each with its reason, as in `limits.ts`. They are in a file of their own because that one loads
 * with the page, and no page without own records needs these.
 */

/** Body of a request with one record, in UTF-16 units: a long case has a tenth. The answer has the status 413. */
export const LARGEST_OWN_RECORD = 1_000_000
/** One text of an own record, in UTF-16 units: ten pages. The answer names the text. */
export const LONGEST_OWN_TEXT = 20_000
/** Entries of one list of an own record, such as its events. The answer names the list. */
export const MOST_OWN_ENTRIES = 2000
/** Faults of one body that an answer lists; nobody reads more. Not shown. */
export const MOST_FAULTS = 100
/** Backup that is read, in UTF-16 units: some 30,000 changes. The answer has the status 413. */
export const LARGEST_BACKUP = 100_000_000
/** Idempotency-Key and name of a command, in UTF-16 units; a UUID has 36. The answer has the status 400. */
export const LONGEST_KEY = 200
/** Answers that are kept for retries: a retry comes within seconds. Not visible. */
export const MOST_ANSWERS_KEPT = 1000
/** Records of one answer about changes; a client asks for the next ones. Not visible. */
export const MOST_CHANGED_AT_ONCE = 500
/** Changes of one page of the history, and of one without a limit of its own. The page offers older ones. */
export const MOST_HISTORY_AT_ONCE = 200
/** Tries of one write while others write too; each try lets another one pass. The answer has the status 503. */
export const MOST_WRITE_TRIES = 1000
/** Cases of a collection into which a change is patched at once; in a larger one in steps, with pauses. Not visible. */
export const MOST_CASES_PATCHED_AT_ONCE = 20_000
/** Changes that are patched at once. Not visible. */
export const MOST_CHANGES_PATCHED_AT_ONCE = 100
