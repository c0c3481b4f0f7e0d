/** All limits of the mock server, each with its reason. */

/** Generated cases: more do not fit into a browser's memory, and take too long to generate. The start script says so. */
export const MOST_GENERATED_CASES = 1_000_000

/** Time of a request, in milliseconds: one that never settles must fail, so that the next one can try again. */
export const LONGEST_REQUEST_MS = 12_000

/** Address of a request, in characters, host included; msw itself throws above 8192. The answer has the status 414. */
export const LONGEST_REQUEST_ADDRESS = 8000

/** Opening of the database for own records, in milliseconds: some browsers never answer. Then they are kept until the page closes. */
export const LONGEST_OPENING_MS = 2000

/** Body of a request, in bytes; a backup of 100 million characters in most alphabets. The answer has the status 413. */
export const LARGEST_BODY = 200_000_000
