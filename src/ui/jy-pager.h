/* jy-pager.h - the pages of a window: built on first visit, left with care, found again
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-page.h"

G_BEGIN_DECLS

#define JY_TYPE_PAGER (jy_pager_get_type ())

/* Properties: "office", which the pages get; "page" (read-only), the one on screen; "page-id"
 * (read-only), its row in jy_pages[]; "can-go-back" (read-only); "job" (read-only): of the page
 * whose work began or ended last. */
G_DECLARE_FINAL_TYPE (JyPager, jy_pager, JY, PAGER, AdwBin)

/**
 * jy_pager_visit:
 * @self: the pager
 * @page: the id of a page; an unknown one is ignored
 * @what: (nullable): what it shows; see jy_page_open()
 *
 * If the page on screen has unsaved changes, the user is asked first.
 */
void jy_pager_visit (JyPager *self, const char *page, GVariant *what);

/* As if the button in the header bar was pressed: the "main-action" of the page on screen. */
void jy_pager_activate_main (JyPager *self);

/* Where the user was before. */
void jy_pager_go_back (JyPager *self);

/* Returns: whether the page on screen may go; otherwise the user is asked, and if they agree,
 * window.close is activated */
gboolean jy_pager_may_close (JyPager *self);

/* Returns: (transfer none) (nullable): the page on screen */
JyPage *jy_pager_get_page (JyPager *self);

G_END_DECLS
