/* jy-action.h - the actions of a widget's class with their keys, described by a table
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * JyAction:
 * @name: such as "page.find"; it takes no parameter
 * @activate: what it does
 * @key: 0: none; people read it in jy-shortcut-list.c
 * @modifiers: of @key
 */
typedef struct
{
  const char *name;
  GtkWidgetActionActivateFunc activate;
  guint key;
  GdkModifierType modifiers;
} JyAction;

/* For a class_init(). */
void jy_widget_class_add_actions (GtkWidgetClass *klass, const JyAction *actions, gsize n_actions);

G_END_DECLS
