/** The PostgreSQL inside PGlite; a test holds it against what it says of itself. */
export const postgresMajor = '18';
