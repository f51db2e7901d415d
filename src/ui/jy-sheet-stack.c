/* jy-sheet-stack.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-sheet-stack.h"

#include "jy-figure-page.h"
#include "jy-sheet-text.h"
#include "jy-sheet-view.h"

static const char *
get_id (const JySigningReport *report, guint sheet)
{
  return jy_report_sheet_get_id (jy_signing_report_get_which (report, sheet));
}

static gboolean
is_same_view (GtkStackPage *page, const JySigningReport *report, guint sheet)
{
  return g_strcmp0 (gtk_stack_page_get_name (page), get_id (report, sheet)) == 0 &&
         g_strcmp0 (gtk_stack_page_get_title (page),
                    jy_signing_report_get_sheet (report, sheet)->name) == 0;
}

/* The centre may have chosen other sheets, in another order, with other names. */
static void
drop_other_views (GtkStack *stack, const JySigningReport *report, guint n_others)
{
  g_autoptr (GListModel) pages = G_LIST_MODEL (gtk_stack_get_pages (stack));
  guint n_sheets = jy_signing_report_get_n_sheets (report);
  guint n_views = g_list_model_get_n_items (pages);
  gboolean is_same = n_views == n_sheets + n_others || n_views == 0;
  GtkWidget *view;

  for (guint i = 0; i < n_sheets && is_same && n_views > 0; i++)
    {
      g_autoptr (GObject) page = g_list_model_get_item (pages, i);

      is_same = is_same_view (GTK_STACK_PAGE (page), report, i);
    }

  while (!is_same && (view = gtk_widget_get_first_child (GTK_WIDGET (stack))) != NULL)
    gtk_stack_remove (stack, view);
}

void
jy_sheet_stack_show (
  GtkStack *stack, const JySigningReport *report, guint n_others, GCallback opened, gpointer owner)
{
  g_autofree char *visible = g_strdup (gtk_stack_get_visible_child_name (stack));

  drop_other_views (stack, report, n_others);
  for (guint i = 0; i < jy_signing_report_get_n_sheets (report); i++)
    {
      const char *name = get_id (report, i);
      GtkWidget *view = gtk_stack_get_child_by_name (stack, name);

      if (view == NULL)
        {
          view = jy_sheet_view_new ();
          g_signal_connect_object (view, "opened", opened, owner, G_CONNECT_SWAPPED);
          gtk_stack_add_titled (stack, view, name, jy_signing_report_get_sheet (report, i)->name);
        }
      jy_sheet_view_show (JY_SHEET_VIEW (view), report, i);
    }

  if (visible != NULL && gtk_stack_get_child_by_name (stack, visible) != NULL)
    gtk_stack_set_visible_child_name (stack, visible);
}

/* What a number is called: unit, group, column, period. */
static char *
dup_figure_title (const JySigningReport *report, guint sheet, guint row, guint column)
{
  const JySheet *shown = jy_signing_report_get_sheet (report, sheet);
  const JySheetColumn *what = &shown->columns[column];
  g_autofree char *unit = jy_sheet_dup_text (shown, row, 0);
  g_autofree char *group =
    what->group != NULL ? g_strconcat (what->group, " · ", NULL) : g_strdup ("");

  return g_strdup_printf ("%s · %s%s · %s", unit, group, what->title,
                          jy_signing_report_get_title (report));
}

void
jy_sheet_stack_open (
  GtkStack *stack, const JySigningReport *report, GtkWidget *view, guint row, guint column)
{
  const char *name = gtk_stack_page_get_name (gtk_stack_get_page (stack, view));
  GtkWidget *widget = GTK_WIDGET (stack);
  g_autofree char *title = NULL;
  JySigningSource source;
  guint sheet;

  if (!jy_signing_report_find_sheet (report, jy_report_sheet_find (name), &sheet))
    return;

  if (!jy_signing_report_find_source (report, sheet, row, column, &source))
    {
      /* Teams and base figures are kept there. */
      gtk_widget_activate_action (widget, "win.show-page", "s", "teams");
      return;
    }
  if (source.resident != 0)
    {
      gtk_widget_activate_action (widget, "win.open-person", "x", source.resident);
      return;
    }

  title = dup_figure_title (report, sheet, row, column);
  gtk_widget_activate_action (widget, "win.open", "(sv)", "figure",
                              jy_figure_page_describe (&source, title));
}
