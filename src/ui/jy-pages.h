/* jy-pages.h - every page of the window, one row each
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-page.h"

G_BEGIN_DECLS

/**
 * JyPagePlace:
 * @JY_PAGE_MAIN: an entry of the sidebar, in the order of the table, with Alt+1…9
 * @JY_PAGE_FOOT: an entry at the foot of the sidebar
 * @JY_PAGE_INNER: opened from another page: no entry of its own
 */
typedef enum
{
  JY_PAGE_MAIN,
  JY_PAGE_FOOT,
  JY_PAGE_INNER,
} JyPagePlace;

/**
 * JyPageEntry:
 * @id: the word for win.show-page and win.open
 * @title: an N_() string
 * @icon: a symbolic icon
 * @place: where its entry is
 * @get_type: its class; the page is built on the first visit
 * @within: (nullable): the page whose entry is marked while this one is shown
 */
typedef struct
{
  const char *id;
  const char *title;
  const char *icon;
  JyPagePlace place;
  GType (*get_type) (void);
  const char *within;
} JyPageEntry;

/* Ends with a NULL id. */
extern const JyPageEntry jy_pages[];

/* Returns: (transfer none) (nullable): the row of @id */
const JyPageEntry *jy_page_entry_find (const char *id);

/* Returns: (transfer none) (nullable): the row of that page; @page: (nullable) */
const JyPageEntry *jy_page_entry_find_page (JyPage *page);

G_END_DECLS
