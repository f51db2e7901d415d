/* jy-ui-record.h - the page that records a service, and how a test works with it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-record-page-private.h"
#include "jy-ui-signing.h"

static inline gboolean
jy_ui_record_is_on (GtkWidget *page, const char *name)
{
  return g_str_equal (gtk_stack_get_visible_child_name (JY_RECORD_PAGE (page)->stack), name);
}

/* Returns: (transfer none): the page with that form, its first field waiting */
static inline GtkWidget *
jy_ui_record_open_for (JyUiTest *self, const char *action, const char *form, gint64 id)
{
  GtkWidget *window = GTK_WIDGET (self->window);
  GtkWidget *page;

  gtk_window_present (self->window);
  jy_test_wait_until (jy_window_get_page (JY_WINDOW (window)) != NULL);
  gtk_widget_activate_action (window, action, "(sx)", form, id);
  page = jy_ui_test_find (window, "JyRecordPage");
  jy_test_wait_until (!jy_ui_record_is_on (page, "empty"));
  jy_test_wait_until (!jy_office_is_busy (self->office));

  return page;
}

static inline GtkWidget *
jy_ui_record_open (JyUiTest *self, const char *form, gint64 resident)
{
  return jy_ui_record_open_for (self, "win.record", form, resident);
}

/* Opens a saved visit to be corrected. */
static inline void
jy_ui_record_correct (JyUiTest *self, GtkWidget *page, gint64 record)
{
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.open", "(sv)", "record",
                              jy_record_page_what ("hypertension", JY_TEST_HEAD, 0, record));
  jy_test_wait_until (jy_ui_record_is_on (page, "form"));
  jy_test_wait_until (!jy_office_is_busy (self->office));
}

/* Returns: (transfer none) (nullable): the dialog on screen */
static inline GtkWidget *
jy_ui_record_find_dialog (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (g_str_equal (G_OBJECT_TYPE_NAME (window), "JyFieldDialog"))
        return window;
    }

  return NULL;
}

/* What the page says is in the way of saving. */
static inline const char *
jy_ui_record_get_complaint (GtkWidget *widget)
{
  JyRecordPage *page = JY_RECORD_PAGE (widget);
  const char *field;
  const char *text = jy_answer_sheet_find_refusal (page->sheet, &field);

  return text != NULL ? text : gtk_label_get_text (page->question);
}

/* With the first field waiting: all that must be answered. */
static inline void
jy_ui_record_type_normal_visit (JyUiTest *self, const char *pressure)
{
  jy_ui_test_type (self, "1");
  jy_ui_test_press (self, "Return");
  jy_ui_test_type (self, "1");
  jy_ui_test_press (self, "Page_Down");
  jy_ui_test_type (self, pressure);
  jy_ui_test_press (self, "Page_Down");
  jy_ui_test_type (self, "1");
  jy_ui_test_press (self, "Return");
  jy_ui_test_type (self, "1");
}

static inline const char *
jy_ui_record_get_end (GtkWidget *page)
{
  return gtk_label_get_text (JY_RECORD_PAGE (page)->end_lines);
}
