/* jy-find.h - one box over everybody: name, initials, the end of a number, an address
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-office.h"

G_BEGIN_DECLS

#define JY_TYPE_FIND (jy_find_get_type ())

/* A pop-over: people, then households, the best first, while typing.  Enter opens what is
 * highlighted, Up and Down move; it activates win.open-person or win.open-household.  Property
 * "office". */
G_DECLARE_FINAL_TYPE (JyFind, jy_find, JY, FIND, GtkPopover)

G_END_DECLS
