/**
 * All limits of the app: what each limits, why, and where the reader learns of it. `LARGEST_`, `LONGEST_`, `MAX_` and `MOST_`
 * constants are defined here alone; `mocks/limits.ts` has those of the mock server.
 */

// What a reader asks for

/**
 * Query part of an address that is read, in UTF-16 units; browsers and mail programs have lower limits. A remark on the page
 * says what was cut.
 */
export const LONGEST_ADDRESS = 20_000
/** Remarks on one address; nobody reads more. Not shown. */
export const MOST_REMARKS = 50
/** Search text, in UTF-16 units; no name needs more. A remark on the page says so. */
export const LONGEST_SEARCH = 200
/** Text of a date field, in UTF-16 units; no date needs more. The field says that it cannot be read. */
export const LONGEST_TYPED_DATE = 200
/** Words of a search that are used; each one costs a walk through the index. Not shown. */
export const MOST_SEARCH_WORDS = 12
/** Text that is split into words of a name, in UTF-16 units; no name needs more. Not shown. */
export const LONGEST_FOLDED_TEXT = 1000
/** Words of a name that are also indexed as one, as in "al-Din"; more would fill the index. Not shown. */
export const MOST_JOINED_WORDS = 4
/** Suggestions for a search that finds nothing; more are a list, not a hint. Not shown. */
export const MOST_SUGGESTIONS = 3
/** Near names that are compared letter by letter for a suggestion; each takes time. Not shown. */
export const MOST_SUGGESTED_ENTRIES = 32
/** Words of a search that may be misspelt; a search with more words that find nothing is not a typo. Not shown. */
export const MOST_UNKNOWN_WORDS = 2
/** Cases that make a comparison. The page of comparison says so. */
export const FEWEST_COMPARED = 2
/** Cases that are compared; more lanes cannot be read side by side. The page of comparison says so. */
export const MOST_COMPARED = 12
/**
 * Cases offered for comparison, besides those that the address names; a longer list cannot be read. The form says how many
 * there are.
 */
export const MOST_OFFERED = 200
/** Saved views; browsers give a page about 5 MB to store. The panel of views says so. */
export const MOST_VIEWS = 200
/** Name of a saved view, in UTF-16 units; it is a button. The field takes no more. */
export const LONGEST_VIEW_NAME = 80
/**
 * File of views that is read, in UTF-16 units: enough for MOST_VIEWS views with the longest addresses. The panel of views
 * says so.
 */
export const LONGEST_VIEW_FILE = 5_000_000

// The list

/** Rows that are all drawn; of a longer list only those in view. Not visible. */
export const MOST_PLAIN_ROWS = 60
/**
 * The same in a large collection, which readers filter often: what a screen holds, so that each change stays fast. Not
 * visible.
 */
export const MOST_PLAIN_ROWS_OF_MANY = 12
/** Rows of a printed list; more take a browser minutes. A line above the printed list says so. */
export const MOST_ROWS_PRINTED = 1000
/**
 * Rows read to say whose words a count rests on: in a longer list a value has hardly one side in all cases, and reading
 * takes too long. The sentence then names no side.
 */
export const MOST_ROWS_OF_LEAD = 100
/** Values of a facet that are all shown; a longer group shows its most frequent values. A button shows all. */
export const MOST_FACET_OPTIONS = 18
/**
 * Cases in which the list answers a typed letter within a frame; with more it answers when the reader pauses. Not visible.
 */
export const MOST_CASES_TYPED_AT_ONCE = 200_000
/** Cases whose changes are shown: each has to be read and drawn. The page says so. */
export const MOST_CASES_OF_CHANGES = 200
/** Collection of which the palette lists all cases before anything is typed. In a larger one the reader types a name. */
export const MOST_COMMAND_CASES = 2000
/** Cases that a search in the palette lists; the reader types more of the name. Not shown. */
export const MOST_COMMAND_CASES_FOUND = 20
/**
 * Reason why a record cannot be read, in UTF-16 units; it may quote a value that is as long as it is wrong. An ellipsis ends
 * it.
 */
export const LONGEST_REASON = 200
/**
 * List that is drawn at its true height, in pixels; browsers stop laying out somewhere between 16 and 33 million. Not
 * visible.
 */
export const TALLEST_LIST = 8_000_000

// The timeline

/** Days that the axis reaches back, some 550 years: a date in a remote year must not make millions of ticks. Not visible. */
export const MOST_DAYS_OF_AXIS = 200_000
/** Cases in rows of 92 px; more have lower rows, unless the reader chooses. Visible. */
export const MOST_ROOMY_ROWS = 12
/** Cases in rows of 64 px; more have rows of 40. Visible. */
export const MOST_COMFORTABLE_ROWS = 60
/** Lanes of a picture to take away; more cannot be read on a page. Then no picture is offered. */
export const MOST_LANES_OF_PICTURE = 30
/** Cases whose events are listed as a table below the board; a longer table cannot be read. A line says so. */
export const MOST_CASES_OF_TABLE = 200
/** Layouts of a lane that are kept: a row, and its bands where it is open. Not visible. */
export const MOST_LAYOUTS_KEPT = 4

/** Lanes that fit on a page. A document with more has no figure and says so. */
export const MOST_LANES_OF_DOCUMENT = 30
/** Rows read for the figure of a document, which has fewer lanes. Not visible. */
export const MOST_ROWS_OF_DOCUMENT_FIGURE = 100
/**
 * Bins of a histogram, the last ones: a single date in an absurd year must not make millions of them. The axis shows where
 * they begin.
 */
export const MOST_BINS = 600

// Files and paper

/** Cases of one file: each needs its full record, a request of its own. The export button says so. */
export const MOST_EXPORTED = 5000
/** Cases of which a file is made at each choice; with more, the dialog asks first. */
export const MOST_EXPORTED_UNASKED = 25
/** Requests for records at once; browsers open no more connections to a host. Not visible. */
export const MOST_RECORD_REQUESTS = 6
/** Cases on the page for the printer: each needs its full record. The page says so. */
export const MOST_CASES_LAID_OUT = 1000
/** Texts shown of those that may still contain a name. The dialog gives their number. */
export const MOST_REMAINING_SHOWN = 10
/** Examples of each loss. The dialog offers the whole list as a file. */
export const MOST_LOSS_EXAMPLES = 3
/** Example of a loss, in UTF-16 units. An ellipsis ends it. */
export const LONGEST_LOSS_EXAMPLE = 80
/** Examples of each kind of redaction. The dialog gives their number. */
export const MOST_REDACTION_EXAMPLES = 3
/** Words read before and after a word that may belong to a date; no date has more. Not visible. */
export const MOST_WORDS_OF_DATE = 64
/** Name in the head of a PDF page, in UTF-16 units: what fits on a line. Not shown. */
export const LONGEST_PDF_HEAD = 60
/** Bookmark of a PDF, in UTF-16 units; viewers show less. Not shown. */
export const LONGEST_PDF_BOOKMARK = 200
/** Text of a cell, in UTF-16 units (ECMA-376; Excel's limit). The list of losses says so. */
export const LONGEST_CELL = 32_767

// Loading and work at once

/**
 * Collection whose records are loaded ahead; a larger one takes too many requests. The method page says what works offline.
 */
export const MOST_RECORDS_PRELOADED = 50
/**
 * Collection whose records are all fetched where a page needs them; a larger one takes too many requests. The page then
 * shows less.
 */
export const MOST_RECORDS_FETCHED = 200
/** Cases whose names are indexed on the main thread, in a few milliseconds; more are indexed in a worker. Not visible. */
export const MOST_NAMES_AT_ONCE = 300
/** Cases that are limited to a day known on in no noticeable time; with more a notice is shown meanwhile. */
export const MOST_LIMITED_AT_ONCE = 2000
/** Cases of those whose records have to be read first. */
export const MOST_READ_AT_ONCE = 200
/** Records, and rows, in a cache; a full cache is cleared. Not visible. */
export const MOST_CACHED = 5000
/** Range of days that is counted with an array indexed by day; days of a wider range are sorted. Not visible. */
export const MOST_DAYS_COUNTED = 4_000_000
/** Day, counted from 1970 in both directions; days further away are clamped to it, to fit in a typed array. Not visible. */
export const LARGEST_DAY = 0x3fff_ffff
/** Bytes of one packed number; more are an error in the file. */
export const MOST_NUMBER_BYTES = 5
/**
 * Unpacked run of cases, in bytes. Runs have some kilobytes: a larger size is an error, and no memory is allocated for it.
 */
export const LARGEST_RUN = 0x400_0000
/**
 * Bytes that one deflated byte can give: 258 for every two of its eight bits (RFC 1951, 3.2.5); more are an error in the
 * file.
 */
export const MOST_INFLATED_BYTES = 1032
/** Wait for the next paint, in milliseconds: background pages do not paint. Not visible. */
export const LONGEST_FRAME_MS = 200
