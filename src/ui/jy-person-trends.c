/* jy-person-trends.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-person-trends.h"

#include <glib/gi18n.h>

#include "jy-care-list.h"
#include "jy-empty-state.h"
#include "jy-print-preview.h"
#include "jy-trend-document.h"
#include "jy-trend-view.h"

struct _JyPersonTrends
{
  GtkWidget parent_instance;

  JyOffice *office;
  const JyPersonCare *care; /* (nullable) */
  JyCareList *list;
  JyTrendKind kind; /* what the user looked at last */
  GtkWidget *buttons[JY_N_TRENDS];
  gboolean is_showing;

  GtkBox *kinds;
  GtkLabel *lines; /* which line is what, where there are more than one */
  GtkStack *stack;
  AdwBin *table;
  JyTrendView *view;
};

G_DEFINE_FINAL_TYPE (JyPersonTrends, jy_person_trends, GTK_TYPE_WIDGET)

static const JyTrendSeries *
find_series (JyPersonTrends *self, JyTrendKind kind)
{
  for (guint i = 0; self->care != NULL && i < self->care->trends->len; i++)
    if (((const JyTrendSeries *) self->care->trends->pdata[i])->kind == kind)
      return self->care->trends->pdata[i];

  return NULL;
}

static void
show_series (JyPersonTrends *self)
{
  const JyTrendSeries *series = find_series (self, self->kind);
  g_autofree char *lines = NULL;

  /* As they are drawn. */
  if (series != NULL && jy_trend_kind_get_n_lines (self->kind) > 1)
    lines = g_strdup_printf ("● %s · ■ %s", jy_trend_kind_get_line_name (self->kind, 0),
                             jy_trend_kind_get_line_name (self->kind, 1));
  gtk_label_set_text (self->lines, lines != NULL ? lines : "");
  gtk_widget_set_visible (GTK_WIDGET (self->lines), lines != NULL);
  jy_trend_view_show (self->view, series);
}

static void
chosen_cb (JyPersonTrends *self)
{
  for (int kind = 0; kind < JY_N_TRENDS; kind++)
    if (!self->is_showing && gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->buttons[kind])))
      {
        self->kind = (JyTrendKind) kind;
        show_series (self);
      }
}

static void
print_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  JyPersonTrends *self = JY_PERSON_TRENDS (widget);
  GPtrArray *documents;
  g_autofree char *title = NULL;
  g_autoptr (JyPrintout) printout = NULL;

  if (self->care == NULL || self->care->trends->len == 0)
    return;

  title = g_strdup_printf (_("Trends of %s"), self->care->resident->name);
  documents = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_document_free);
  g_ptr_array_add (documents, jy_trend_document_new (title, self->care->trends));
  printout = jy_printout_new (title, documents, NULL, NULL);
  jy_print_preview_open (widget, self->office, printout);
}

static void
jy_person_trends_dispose (GObject *object)
{
  JyPersonTrends *self = JY_PERSON_TRENDS (object);

  g_clear_pointer ((GtkWidget **) &self->stack, gtk_widget_unparent);
  g_clear_object (&self->office);
  gtk_widget_dispose_template (GTK_WIDGET (self), JY_TYPE_PERSON_TRENDS);

  G_OBJECT_CLASS (jy_person_trends_parent_class)->dispose (object);
}

static void
jy_person_trends_class_init (JyPersonTrendsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_person_trends_dispose;
  g_type_ensure (JY_TYPE_EMPTY_STATE);
  g_type_ensure (JY_TYPE_TREND_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-person-trends.ui");
  gtk_widget_class_bind_template_child (widget_class, JyPersonTrends, kinds);
  gtk_widget_class_bind_template_child (widget_class, JyPersonTrends, lines);
  gtk_widget_class_bind_template_child (widget_class, JyPersonTrends, stack);
  gtk_widget_class_bind_template_child (widget_class, JyPersonTrends, table);
  gtk_widget_class_bind_template_child (widget_class, JyPersonTrends, view);
  gtk_widget_class_install_action (widget_class, "trends.print", NULL, print_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "trends.print",
                                       NULL);
}

static void
jy_person_trends_init (JyPersonTrends *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  for (int kind = 0; kind < JY_N_TRENDS; kind++)
    {
      GtkWidget *button =
        gtk_toggle_button_new_with_label (jy_trend_kind_get_name ((JyTrendKind) kind));

      self->buttons[kind] = button;
      if (kind > 0)
        gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button),
                                     GTK_TOGGLE_BUTTON (self->buttons[0]));
      g_signal_connect_object (button, "notify::active", G_CALLBACK (chosen_cb), self,
                               G_CONNECT_SWAPPED);
      gtk_widget_add_css_class (button, "small");
      gtk_box_append (self->kinds, button);
    }
}

GtkWidget *
jy_person_trends_new (JyOffice *office)
{
  JyPersonTrends *self = g_object_new (JY_TYPE_PERSON_TRENDS, NULL);

  self->office = g_object_ref (office);
  self->list = JY_CARE_LIST (
    jy_care_list_new (office, &jy_care_measurements, G_STRUCT_OFFSET (JyPersonCare, measured)));
  adw_bin_set_child (self->table, GTK_WIDGET (self->list));
  return GTK_WIDGET (self);
}

void
jy_person_trends_show (JyPersonTrends *self, const JyPersonCare *care)
{
  gboolean has_any = care->trends->len > 0;

  g_return_if_fail (JY_IS_PERSON_TRENDS (self));

  self->care = care;
  jy_care_list_show (self->list, care);
  gtk_stack_set_visible_child_name (self->stack, has_any ? "trends" : "empty");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "trends.print", has_any);

  /* What was looked at, as long as it is there; otherwise the first. */
  if (has_any && find_series (self, self->kind) == NULL)
    self->kind = ((const JyTrendSeries *) care->trends->pdata[0])->kind;
  self->is_showing = TRUE;
  for (int kind = 0; kind < JY_N_TRENDS; kind++)
    {
      gtk_widget_set_visible (self->buttons[kind], find_series (self, (JyTrendKind) kind) != NULL);
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->buttons[kind]),
                                    has_any && kind == (int) self->kind);
    }
  self->is_showing = FALSE;
  show_series (self);
}
