/* jy-chart-export.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-chart-export.h"

#include <glib/gi18n.h>

#include "jy-chart-file.h"
#include "jy-file-picker.h"
#include "jy-message.h"
#include "jy-print-log.h"

/* All owned. */
typedef struct
{
  GtkWidget *origin;
  JyOffice *office;
  JyChartRequest *request;
} Question;

typedef struct
{
  JyChartRequest *request;
  char *path;
} Picture;

static JyChartRequest *
copy_request (const JyChartRequest *request)
{
  JyChartRequest *copy =
    jy_chart_request_new (request->chart, &request->period, request->by, request->report, NULL);

  copy->area = request->area;
  return copy;
}

static void
question_free (gpointer data)
{
  Question *self = data;

  g_clear_object (&self->origin);
  g_clear_object (&self->office);
  jy_chart_request_free (self->request);
  g_free (self);
}

static void
picture_free (Picture *self)
{
  jy_chart_request_free (self->request);
  g_free (self->path);
  g_free (self);
}

/* Returns: (transfer full): what is logged as printed: what a page is called, "" for a picture */
static gpointer
write_picture (JyWork *work, gpointer args, GError **error)
{
  const Picture *picture = args;
  g_autoptr (JyChartData) data = jy_work_make_chart (work, picture->request, error);

  if (data == NULL || !jy_chart_file_write (data, picture->path, error))
    return NULL;

  return jy_chart_file_is_page (picture->path)
           ? g_strdup_printf ("%s · %s", data->title, data->subtitle)
           : g_strdup ("");
}

static void
written_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GtkWidget) origin = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *title = jy_office_call_finish (JY_OFFICE (source), result, &error);

  if (title == NULL)
    {
      jy_message_show_error (origin, _("The Picture Was Not Written"), error);
      return;
    }

  gtk_widget_activate_action (origin, "win.toast", "s", _("The picture is written."));
  if (*title != '\0')
    jy_print_log_add (origin, JY_OFFICE (source), jy_printing_news_new_picture (title));
}

void
jy_chart_export_write (GtkWidget *origin,
                       JyOffice *office,
                       const JyChartRequest *request,
                       const char *path)
{
  Picture *picture = g_new0 (Picture, 1);

  picture->request = copy_request (request);
  picture->path = g_strdup (path);
  jy_office_report_async (office, write_picture, picture, (GDestroyNotify) picture_free, g_free,
                          NULL, written_cb, g_object_ref (origin));
}

static void
picked_cb (gpointer data, const char *path)
{
  const Question *question = data;

  jy_chart_export_write (question->origin, question->office, question->request, path);
}

void
jy_chart_export_ask (GtkWidget *origin,
                     JyOffice *office,
                     const JyChartRequest *request,
                     const char *title)
{
  static const JyFileKind kind = { N_("Pictures: .png, .svg, .pdf"), { "png", "svg", "pdf" } };
  g_autofree char *period = jy_period_dup_text (&request->period);
  g_autofree char *name = g_strdup_printf ("%s %s.png", title, period);
  Question *question = g_new0 (Question, 1);

  question->origin = g_object_ref (origin);
  question->office = g_object_ref (office);
  question->request = copy_request (request);
  jy_file_picker_save (origin, _("Save the Picture"), &kind, name, picked_cb, question,
                       question_free);
}
