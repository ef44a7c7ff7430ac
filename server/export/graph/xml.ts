import XMLBuilder from 'fast-xml-builder';

/** What no XML 1.0 document can hold, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const REPLACEMENT = '\ufffd';

/** `@` leads in attributes, `#` is the text of an element. */
const BUILDER = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#',
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
});

/** How every file begins. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Writes elements as XML; attributes are led in by `@`, texts by `#`. */
export function xml(elements: object): string {
  return BUILDER.build(elements);
}

/**
 * A value as XML can hold it: a character it forbids becomes the sign for a character that cannot be
 * shown. Line breaks stay; a reader of GEXF sees spaces there, because XML makes them of breaks in attributes.
 */
export function xmlText(value: string | number | boolean): string {
  return String(value).replace(ILLEGAL, REPLACEMENT);
}
