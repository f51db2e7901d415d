/* jy-stack-chooser.h - many pages of a stack, chosen from a list that drops down
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* From now on @chooser lists the pages of @stack by their titles, and each follows the other.
 * @stack lives as long as @chooser. */
void jy_stack_chooser_bind (GtkDropDown *chooser, GtkStack *stack);

G_END_DECLS
