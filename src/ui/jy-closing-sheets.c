/* jy-closing-sheets.c - the sheets of a report as sent, and the lists behind their numbers
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-closing-changes.h"
#include "jy-closing-page-private.h"
#include "jy-sheet-text.h"
#include "jy-sheet-view.h"

/* The last of the views, once a number was opened. */
static void
show_list (JyClosingPage *self, const GArray *members, const char *title)
{
  GtkWidget *list = gtk_stack_get_child_by_name (self->sheets, JY_CLOSING_LIST);

  if (list == NULL)
    {
      list = jy_closing_members_new ();
      gtk_stack_add_titled (self->sheets, list, JY_CLOSING_LIST, title);
    }

  jy_closing_members_show (JY_RECORD_LIST (list), members);
  gtk_stack_page_set_title (gtk_stack_get_page (self->sheets, list), title);
  gtk_stack_set_visible_child (self->sheets, list);
}

/* Each view is the child of the stack with the number of its sheet as name. */
static void
opened_cb (JyClosingPage *self, guint row, guint column, GtkWidget *view)
{
  guint number = (guint) g_ascii_strtoull (
    gtk_stack_page_get_name (gtk_stack_get_page (self->sheets, view)), NULL, 10);
  g_autoptr (GArray) members = NULL;
  g_autofree char *unit = NULL;
  g_autofree char *title = NULL;
  const JySheet *sheet;

  if (self->closed == NULL)
    return;
  members = jy_frozen_report_list (self->closed->report, number, row, column);
  if (members == NULL)
    return;

  sheet = jy_frozen_sheets_get (self->closed->report->sheets, number);
  unit = jy_sheet_dup_text (sheet, row, 0);
  title = g_strdup_printf ("%s · %s", unit, sheet->columns[column].title);
  show_list (self, members, title);
}

static void
clear_sheets (JyClosingPage *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->sheets))) != NULL)
    gtk_stack_remove (self->sheets, child);
}

/* A report may have other sheets than the one shown before. */
void
jy_closing_page_show_sheets (JyClosingPage *self)
{
  const JyFrozenSheets *sheets = self->closed->report->sheets;

  clear_sheets (self);
  for (guint i = 0; i < jy_frozen_sheets_get_n (sheets); i++)
    {
      GtkWidget *view = jy_sheet_view_new ();
      g_autofree char *name = g_strdup_printf ("%u", i);

      g_signal_connect_object (view, "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
      gtk_stack_add_titled (self->sheets, view, name, jy_frozen_sheets_get (sheets, i)->name);
      jy_sheet_view_show_frozen (JY_SHEET_VIEW (view), sheets, i);
    }
  gtk_stack_add_titled (self->sheets, jy_closing_numbers_new (), JY_CLOSING_NUMBERS,
                        _("Numbers changed since"));
  gtk_stack_add_titled (self->sheets, jy_closing_people_new (), JY_CLOSING_PEOPLE,
                        _("Whose records changed"));
}
