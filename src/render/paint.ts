/** A way to show text on a terminal. */
export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';

/** Shows text in a style, or as it is where there are no colours. */
export type Paint = (style: Style, text: string) => string;
