/* jy-search-ranges.h - which ranges of search keys a few typed characters ask for
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Sorts after whatever follows a beginning: the range is all that begins with `from`. */
#define JY_LAST_CHARACTER "\xf4\x8f\xbf\xbf"

/**
 * JySearchRange:
 * @from: (owned): the keys that begin with it
 * @inside: they are keys of parts, not of whole things
 * @of_numbers: no keys: identity numbers that begin with @from
 */
typedef struct
{
  char *from;
  gboolean inside;
  gboolean of_numbers;
} JySearchRange;

/* Returns: (transfer full) (element-type JySearchRange): where residents or households are to be
 * looked for if @text was typed, whole things before their parts; none for an empty text */
GArray *jy_search_ranges_of_people (const char *text) G_GNUC_WARN_UNUSED_RESULT;
GArray *jy_search_ranges_of_households (const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
