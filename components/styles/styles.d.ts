/** Lets a stylesheet be imported for its effect. */
declare module '#styles/*';
