/** A text as people write numbers, taken apart. */
export interface NumberText {
  /** Such as `*67` in front. */
  readonly serviceCode: string | undefined;
  /** The number itself. */
  readonly main: string;
  /** Whom the number reaches inside a private network. */
  readonly subAddress: string | undefined;
  /** The tones after the call is answered, with the pauses before them. */
  readonly dtmfPostfix: string | undefined;
}

/** Takes a text apart; each part may be empty. */
export function takeApart(text: string): NumberText {
  const [, serviceCode, called = ""] = /^\s*(\*\d{2})?(.*)$/s.exec(text) ?? [];
  const [, head = "", rfcExtension = "", tail] = /^([^,;]*)(;ext=\d+)?([,;].*)?$/s.exec(called) ?? [];
  // Asterisk and hash are on every telephone; words are what people write.
  const [, main = "", subAddress] = /^(.*?)(?:\s*(?:\*|#|\bext(?:ension)?\.?|x)\s*(\d{1,9}))?\s*$/is.exec(head) ?? [];
  const dtmfPostfix = tail?.replace(/[^\d*#,;]/g, "");
  return {
    serviceCode,
    main: main.trim(),
    subAddress: subAddress ?? (rfcExtension.slice(";ext=".length) || undefined),
    dtmfPostfix,
  };
}
