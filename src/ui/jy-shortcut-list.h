/* jy-shortcut-list.h - the keys that people read, by where they hold
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define JY_SHORTCUT_GROUP_MAX_KEYS 16

/**
 * JyShortcut:
 * @accelerators: as GtkShortcutLabel reads them: any of several, or "1...9" for a row of digits
 * @title: an N_() string: what the key does; NULL ends the keys of a group
 */
typedef struct
{
  const char *accelerators;
  const char *title;
} JyShortcut;

/**
 * JyShortcutGroup:
 * @title: an N_() string: where the keys hold
 * @page: (nullable): the id of the page where they do (see jy_pages[]); NULL: in every page
 * @keys: at least one
 */
typedef struct
{
  const char *title;
  const char *page;
  JyShortcut keys[JY_SHORTCUT_GROUP_MAX_KEYS];
} JyShortcutGroup;

/* Ends with a NULL title. */
extern const JyShortcutGroup jy_shortcut_groups[];

G_END_DECLS
