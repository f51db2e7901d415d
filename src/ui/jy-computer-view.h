/* jy-computer-view.h - what this computer remembers for itself: its language, who works at it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "jy-work-organisation.h"

G_BEGIN_DECLS

#define JY_TYPE_COMPUTER_VIEW (jy_computer_view_get_type ())

/* Property "office".  What is chosen holds at once, the language from the next start on. */
G_DECLARE_FINAL_TYPE (JyComputerView, jy_computer_view, JY, COMPUTER_VIEW, AdwBin)

GtkWidget *jy_computer_view_new (void) G_GNUC_WARN_UNUSED_RESULT;

/* The accounts to choose from. */
void jy_computer_view_show (JyComputerView *self, const JyOrganisation *organisation);

G_END_DECLS
