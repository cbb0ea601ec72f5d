import { useState } from 'react';

/** The same value as last time as long as it says the same, so that what watches it isn't woken every minute. Only for what JSON can hold. */
export function useUnchanged<Value>(value: Value): Value {
  const [kept, setKept] = useState(value);
  if (JSON.stringify(kept) === JSON.stringify(value)) return kept;
  setKept(value);
  return value;
}
