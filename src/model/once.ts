/** Works a value out when it is first asked for, and only then; what throws is tried again. */
export function once<Value extends object>(workOut: () => Value): () => Value {
  let known: Value | undefined;
  return () => {
    known ??= workOut();
    return known;
  };
}
