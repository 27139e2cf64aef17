const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that begin and end a line of their own. */
export const blockTags = names(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ' +
    'ol p pre section summary table tbody tfoot thead tr ul br',
);

/** Elements whose content is no text of the page; a ruby reading is an aid, not the text. */
export const silentTags = names(
  'audio canvas datalist embed iframe map noembed noframes noscript object rp rt script select ' +
    'style svg template textarea title video',
);

/** Elements that never have content. */
export const voidTags = names(
  'area base br col embed hr img input link meta param source track wbr',
);

/** Elements that make a text a web page, rather than a text that mentions some markup. */
export const markupTags =
  /<\/?(?:a|article|b|blockquote|body|br|center|div|em|font|h[1-6]|head|hr|html|img|li|ol|p|section|span|strong|table|tbody|td|th|tr|ul)(?:\s[^<>]*)?\/?>/giu;
