/* jy-closing-page-private.h - the parts of the page of a report as sent
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-closing-comparison.h"
#include "jy-closing-page.h"
#include "jy-making.h"

G_BEGIN_DECLS

/* Views behind those of the sheets, which have their numbers as names. */
#define JY_CLOSING_NUMBERS "numbers"
#define JY_CLOSING_PEOPLE "people"
#define JY_CLOSING_LIST "list"

struct _JyClosingPage
{
  JyPage parent_instance;

  gint64 closing;                  /* 0: none yet */
  JyClosedReport *closed;          /* (nullable) (owned): what is shown */
  JyClosingComparison *comparison; /* (nullable) (owned): once it was asked for */
  JyMaking *making;                /* (owned): of a comparison */
  gboolean is_showing;             /* and not chosen by the user */
  gboolean is_exporting;

  GtkStack *content;
  GtkLabel *heading;
  GtkDropDown *issue;
  GtkStringList *issues;
  GtkDropDown *sheet;
  GtkStack *sheets;
  GtkLabel *signature;
};

/* Makes a view of each sheet, and those of what changed. */
void jy_closing_page_show_sheets (JyClosingPage *self);

/* The workbook and the pages; see the header of the page. */
void jy_closing_page_install_actions (GtkWidgetClass *widget_class);

G_END_DECLS
