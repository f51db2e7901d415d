/* jy-empty-state.h - what a page says when there is nothing to show: what to do next
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define JY_TYPE_EMPTY_STATE (jy_empty_state_get_type ())

/* Properties: "icon-name", "title", "description", "button-label" (with a mnemonic; %NULL for no
 * button) and "action-name", which the button activates. */
G_DECLARE_FINAL_TYPE (JyEmptyState, jy_empty_state, JY, EMPTY_STATE, AdwBin)

G_END_DECLS
