/** A type of plain data that nobody changes, in all its parts. */
export type Frozen<T> = unknown extends T
  ? T
  : T extends string | number | boolean | null | undefined
    ? T
    : { readonly [Key in keyof T]: Frozen<T[Key]> };
