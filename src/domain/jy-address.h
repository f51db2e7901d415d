/* jy-address.h - an address as somebody who walks along the street reads it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Returns: (transfer full): the street, or the group of a village, with all before it:
 * "建设路" of "建设路30号16栋1003室"; "" if none is named */
char *jy_address_dup_street (const char *address) G_GNUC_WARN_UNUSED_RESULT;

/* Compares as doors follow each other: figures by their value, so that 9号 is before 10号.
 * Returns: less than, equal to or greater than 0 */
int jy_address_compare (const char *a, const char *b);

G_END_DECLS
