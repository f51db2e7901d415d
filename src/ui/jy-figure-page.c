/* jy-figure-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-figure-page.h"

#include <glib/gi18n.h>

#include "jy-empty-state.h"
#include "jy-message.h"
#include "jy-register-view.h"

/* period, by, figure, unit, is_all, services, way, title */
#define FORMAT "(ssuxbtis)"
/* chart, period, by, area, key, is_all, series, title */
#define CHART_FORMAT "(sssxxbus)"

struct _JyFigurePage
{
  JyPage parent_instance;

  gboolean is_set;
  JySigningSource source;
  JyChartQuestion *question; /* (nullable) (owned): of a chart, in place of these */

  GtkLabel *heading;
  GtkLabel *count;
  GtkStack *content;
  JyRegisterView *view;
};

G_DEFINE_FINAL_TYPE (JyFigurePage, jy_figure_page, JY_TYPE_PAGE)

static void
failed_cb (JyFigurePage *self, const GError *error)
{
  jy_message_show_error (GTK_WIDGET (self), _("The List Could Not Be Shown"), error);
}

static gboolean
is_of_households (JyFigurePage *self)
{
  return self->question == NULL && self->source.services == 0 &&
         jy_figure_is_of_households (self->source.figure);
}

static void
show_count (JyFigurePage *self, guint n)
{
  g_autofree char *count = is_of_households (self)
                             ? g_strdup_printf (ngettext ("%'u household", "%'u households", n), n)
                             : g_strdup_printf (ngettext ("%'u person", "%'u people", n), n);

  gtk_label_set_text (self->count, count);
  gtk_stack_set_visible_child_name (self->content, n > 0 ? "list" : "empty");
}

static void
list_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyFigurePage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ids = jy_office_call_finish (JY_OFFICE (source), result, &error);

  if (ids != NULL && self->view != NULL)
    {
      show_count (self, ids->len);
      jy_register_view_set_ids (self->view, JY_OFFICE (source), ids);
    }
  else if (ids == NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    failed_cb (self, error);
}

static void
jy_figure_page_reload (JyPage *page, GCancellable *cancellable)
{
  JyFigurePage *self = JY_FIGURE_PAGE (page);

  if (!self->is_set)
    return;

  if (self->question != NULL)
    {
      jy_office_report_async (
        jy_page_get_office (page), jy_work_list_chart, jy_chart_question_copy (self->question),
        (GDestroyNotify) jy_chart_question_free, (GDestroyNotify) g_array_unref, cancellable,
        list_cb, g_object_ref (self));
      return;
    }

  jy_office_report_async (jy_page_get_office (page), jy_work_list_signing_source,
                          g_memdup2 (&self->source, sizeof self->source), g_free,
                          (GDestroyNotify) g_array_unref, cancellable, list_cb,
                          g_object_ref (self));
}

/* Returns: (transfer none): what the number is called */
static const char *
read_figure (JyFigurePage *self, GVariant *what)
{
  const char *period, *by, *title;
  guint32 figure;

  g_variant_get (what, "(&s&suxbti&s)", &period, &by, &figure, &self->source.unit,
                 &self->source.is_all, &self->source.services, &self->source.way, &title);
  self->source.figure = (JyFigure) figure;
  self->is_set = figure < JY_N_FIGURES && jy_period_parse (period, &self->source.period) &&
                 jy_signing_by_parse (by, &self->source.by);

  return title;
}

/* The same of a chart. */
static const char *
read_chart (JyFigurePage *self, GVariant *what)
{
  const char *name, *period_text, *by_word, *title;
  JyChartQuestion *question = g_new0 (JyChartQuestion, 1);
  gint64 area;
  JyReportChart chart = 0;
  JySigningBy by = JY_SIGNING_BY_AREA;
  JyPeriod period = { 0 };

  g_variant_get (what, "(&s&s&sxxbu&s)", &name, &period_text, &by_word, &area, &question->key,
                 &question->is_all, &question->series, &title);
  self->is_set = jy_report_chart_find (name, &chart) && jy_period_parse (period_text, &period) &&
                 jy_signing_by_parse (by_word, &by);
  question->request = jy_chart_request_new (chart, &period, by, NULL, NULL);
  question->request->area = area;
  self->question = question;

  return title;
}

static void
jy_figure_page_open (JyPage *page, GVariant *what)
{
  JyFigurePage *self = JY_FIGURE_PAGE (page);
  gboolean is_of_chart = g_variant_is_of_type (what, G_VARIANT_TYPE (CHART_FORMAT));
  const char *title;

  if (!is_of_chart && !g_variant_is_of_type (what, G_VARIANT_TYPE (FORMAT)))
    return;

  g_clear_pointer (&self->question, jy_chart_question_free);
  title = is_of_chart ? read_chart (self, what) : read_figure (self, what);
  jy_register_view_set_what (self->view,
                             is_of_households (self) ? JY_REGISTER_HOUSEHOLDS : JY_REGISTER_PEOPLE);
  gtk_label_set_text (self->heading, title);
  gtk_label_set_text (self->count, "");
  gtk_stack_set_visible_child_name (self->content, "counting");
  jy_page_invalidate (page);
}

static void
opened_cb (JyFigurePage *self, gint64 id)
{
  const char *action = is_of_households (self) ? "win.open-household" : "win.open-person";

  gtk_widget_activate_action (GTK_WIDGET (self), action, "x", id);
}

static void
jy_figure_page_dispose (GObject *object)
{
  g_clear_pointer (&JY_FIGURE_PAGE (object)->question, jy_chart_question_free);
  adw_bin_set_child (ADW_BIN (object), NULL); /* before the template lets it go */
  gtk_widget_dispose_template (GTK_WIDGET (object), JY_TYPE_FIGURE_PAGE);

  G_OBJECT_CLASS (jy_figure_page_parent_class)->dispose (object);
}

static void
jy_figure_page_class_init (JyFigurePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_figure_page_dispose;
  JY_PAGE_CLASS (klass)->watches = ~JY_CHANGE_NONE;
  JY_PAGE_CLASS (klass)->reload = jy_figure_page_reload;
  JY_PAGE_CLASS (klass)->open = jy_figure_page_open;

  g_type_ensure (JY_TYPE_EMPTY_STATE);
  g_type_ensure (JY_TYPE_REGISTER_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-figure-page.ui");
  gtk_widget_class_bind_template_child (widget_class, JyFigurePage, content);
  gtk_widget_class_bind_template_child (widget_class, JyFigurePage, count);
  gtk_widget_class_bind_template_child (widget_class, JyFigurePage, heading);
  gtk_widget_class_bind_template_child (widget_class, JyFigurePage, view);
  gtk_widget_class_bind_template_callback (widget_class, failed_cb);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
}

static void
jy_figure_page_init (JyFigurePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_stack_set_visible_child_name (self->content, "empty");
}

GVariant *
jy_figure_page_describe (const JySigningSource *source, const char *title)
{
  g_autofree char *text = jy_period_dup_text (&source->period);

  return g_variant_new (FORMAT, text, jy_signing_by_get_word (source->by), (guint32) source->figure,
                        source->unit, source->is_all, source->services, source->way, title);
}

GVariant *
jy_figure_page_describe_chart (
  const JyChartRequest *request, gint64 key, gboolean is_all, guint series, const char *title)
{
  g_autofree char *period = jy_period_dup_text (&request->period);

  return g_variant_new (CHART_FORMAT, jy_report_chart_get_name (request->chart), period,
                        jy_signing_by_get_word (request->by), request->area, key, is_all, series,
                        title);
}
