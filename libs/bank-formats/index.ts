export { readXml } from './xml/read-xml.ts';
export { UnusableXml, type XmlProblem } from './xml/unusable-xml.ts';
export type { XmlElement } from './xml/xml-element.ts';
export { defaultXmlLimits, type XmlLimits } from './xml/xml-limits.ts';
