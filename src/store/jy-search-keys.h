/* jy-search-keys.h - what a resident or a household is found by, as keys that a range reads
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The first character of a key: what it is a key of.  A key of a whole thing and one of its parts
 * have different kinds, so that a search finds beginnings before insides. */
#define JY_KEY_NAME 'n'          /* a name, folded */
#define JY_KEY_NAME_PART 'm'     /* its end, from any character on */
#define JY_KEY_PINYIN 'p'        /* the syllables of a name */
#define JY_KEY_PINYIN_PART 'q'   /* its last syllables */
#define JY_KEY_INITIALS 'i'      /* the first letters of its syllables */
#define JY_KEY_INITIALS_PART 'j' /* the last ones of them */
#define JY_KEY_ID_NUMBER 'd'     /* an identity number, backwards */
#define JY_KEY_PHONE 't'         /* a phone number, backwards */
#define JY_KEY_PHONE_FORWARD 'f' /* a phone number */
#define JY_KEY_NUMBER 'h'        /* the number of a household, folded, with and without zeros */
#define JY_KEY_ADDRESS 'a'       /* an address, folded */
#define JY_KEY_ADDRESS_PART 'b'  /* its end, from a part on: a village, a street, a house */

/* The kinds that are keys of parts. */
#define JY_KEY_PARTS "mqjb"

/* Returns: (transfer full): what the keys of a resident follow from, as one text to compare */
char *jy_keyed_resident (const char *name,
                         const char *id_number,
                         const char *phone) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): the same for a household */
char *jy_keyed_household (const char *number,
                          const char *address,
                          const char *phone) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full) (element-type char *): the keys of a resident or household, from what
 * jy_keyed_resident() or jy_keyed_household() returned; none for "" */
GPtrArray *jy_search_keys_of_resident (const char *keyed) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *jy_search_keys_of_household (const char *keyed) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): what lists sort people by: the syllables of @name, then @name folded */
char *jy_name_key (const char *name) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): what lists sort household numbers by: numbers in it as numbers */
char *jy_number_key (const char *number) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
