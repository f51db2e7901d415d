/* jy-problem-view.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-problem-view.h"

#include "jy-error.h"
#include "jy-message.h"
#include "jy-opener.h"

struct _JyProblemView
{
  AdwBin parent_instance;

  GtkWidget *look_button;
  GtkWidget *restore_button;
  AdwStatusPage *status;
};

G_DEFINE_FINAL_TYPE (JyProblemView, jy_problem_view, ADW_TYPE_BIN)

static void
jy_problem_view_dispose (GObject *object)
{
  adw_bin_set_child (ADW_BIN (object), NULL); /* before the template lets it go */
  gtk_widget_dispose_template (GTK_WIDGET (object), JY_TYPE_PROBLEM_VIEW);

  G_OBJECT_CLASS (jy_problem_view_parent_class)->dispose (object);
}

static void
jy_problem_view_class_init (JyProblemViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_problem_view_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-problem-view.ui");
  gtk_widget_class_bind_template_child (widget_class, JyProblemView, look_button);
  gtk_widget_class_bind_template_child (widget_class, JyProblemView, restore_button);
  gtk_widget_class_bind_template_child (widget_class, JyProblemView, status);
}

static void
jy_problem_view_init (JyProblemView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
jy_problem_view_show (JyProblemView *self, const GError *problem, const char *location)
{
  g_autofree char *advice = NULL;
  g_autofree char *text = NULL;

  g_return_if_fail (JY_IS_PROBLEM_VIEW (self));
  g_return_if_fail (problem != NULL);

  advice = jy_message_dup_advice (problem);
  text = g_markup_printf_escaped ("%s\n\n%s", advice, location);
  adw_status_page_set_description (self->status, text);
  gtk_widget_set_visible (self->look_button,
                          g_error_matches (problem, JY_ERROR, JY_ERROR_BUSY) ||
                            g_error_matches (problem, JY_ERROR, JY_ERROR_READ_ONLY));
  gtk_widget_set_visible (self->restore_button,
                          g_error_matches (problem, JY_ERROR, JY_ERROR_CORRUPT) &&
                            jy_opener_has_backup (location));
}
