/* jy-pick-list.h - a short list of which some are picked, in an order that can be changed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Space picks or leaves out, Alt+Up and Alt+Down move.  Its owner keeps the list: the signals say
 * what the user wants, and the list shows what it is told.
 *
 * Signals: "chosen": another row; "picked" (index, whether); "moved" (from, to).
 */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * JyPickItem:
 * @text: what it is called
 * @detail: (nullable): a second line in grey
 * @is_fixed: always picked, and not moved; such items come first
 */
typedef struct
{
  const char *text;
  const char *detail;
  gboolean is_picked;
  gboolean is_fixed;
} JyPickItem;

#define JY_TYPE_PICK_LIST (jy_pick_list_get_type ())
G_DECLARE_FINAL_TYPE (JyPickList, jy_pick_list, JY, PICK_LIST, AdwBin)

/* @title: with a mnemonic */
void jy_pick_list_set_title (JyPickList *self, const char *title);

/* @items: (array length=n): copied
 * @chosen: the row that is chosen then; no signal */
void jy_pick_list_show (JyPickList *self, const JyPickItem *items, guint n, guint chosen);

/* Puts the keyboard's focus on the row that is chosen. */
void jy_pick_list_focus (JyPickList *self);

/* Returns: the row that is chosen; 0 if none is */
guint jy_pick_list_get_chosen (JyPickList *self);

G_END_DECLS
