import { useEffect, useState } from 'react';

/** What a promise brought, undefined until then. The promise must not reject, and must be the same at every call. */
export function useLoaded<T>(loading: Promise<T>): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    let wanted = true;
    void loading.then((loaded) => wanted && setValue(() => loaded));
    return () => {
      wanted = false;
    };
  }, [loading]);
  return value;
}
