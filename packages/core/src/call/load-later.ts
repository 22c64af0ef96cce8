/**
 * Makes a loader of code: all who ask wait for one load, and where that fails, whoever asks next tries again.
 *
 * @param load - imports it. A bundler's own `import()` may throw at once, as webpack's does in workers: that is a rejection here.
 */
export function loadLater<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;

  function begin(): Promise<T> {
    const begun = (async () => load())();
    begun.catch(() => {
      loading = undefined;
    });
    return begun;
  }

  return () => (loading ??= begin());
}
