import { useState } from 'react';

/** The value, but while it waits the last that did not. @param before what there is as long as it has always waited */
export function useHeld<Value>(value: Value, isWaiting: boolean, before: Value): Value {
  const [held, setHeld] = useState(before);
  if (isWaiting || held === value) return held;
  setHeld(value);
  return value;
}
